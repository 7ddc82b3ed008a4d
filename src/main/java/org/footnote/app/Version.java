package org.footnote.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/footnote-version.properties")) {
            build.load(in);
        }
        return new String[] {"Footnote " + build.getProperty("version")};
    }
}
