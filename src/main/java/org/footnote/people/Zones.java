package org.footnote.people;

import java.time.ZoneId;
import java.util.List;
import org.footnote.web.Option;

/** The time zones one can choose: places of the IANA list, and UTC. */
final class Zones {

    private static final List<Option> OPTIONS = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC")
                    || id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .map(id -> new Option(id, id.replace('_', ' ')))
            .toList();

    private Zones() {}

    static List<Option> options() {
        return OPTIONS;
    }
}
