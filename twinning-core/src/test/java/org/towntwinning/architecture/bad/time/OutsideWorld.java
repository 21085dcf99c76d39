package org.towntwinning.architecture.bad.time;

import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Date;

/** Every way out. */
@SuppressWarnings({"DefaultCharset", "JavaSqlDate"})
public final class OutsideWorld {

    static final class Files {
        File file() {
            return new File("twinning");
        }
    }

    static final class Readers {
        int read() throws IOException {
            try (FileReader reader = new FileReader("twinning")) {
                return reader.read();
            }
        }
    }

    static final class Paths {
        Path path() {
            return Path.of("twinning");
        }
    }

    static final class Network {
        URI address() {
            return URI.create("twinning:memory:");
        }
    }

    static final class Database {
        Object day() {
            return Date.valueOf("2016-02-29");
        }
    }

    static final class Console {
        void print() {
            System.out.println("twinning");
        }
    }

    private OutsideWorld() {}
}
