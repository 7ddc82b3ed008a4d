package org.footnote.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    /** The list, with the zone that is chosen now even if it is none of the list's. */
    static List<Option> options(String chosen) {
        if (chosen == null || listed(chosen) || !ZoneId.getAvailableZoneIds().contains(chosen)) {
            return OPTIONS;
        }
        List<Option> options = new ArrayList<>(OPTIONS);
        options.add(0, new Option(chosen, chosen));
        return options;
    }

    static boolean known(String id) {
        return id != null && (listed(id) || ZoneId.getAvailableZoneIds().contains(id));
    }

    /** The zone of the machine, by the name that the list has for it. */
    static ZoneId here() {
        ZoneId here = ZoneId.systemDefault();
        return here.normalized().equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : here;
    }

    private static boolean listed(String id) {
        return OPTIONS.stream().anyMatch(o -> o.value().equals(id));
    }
}
