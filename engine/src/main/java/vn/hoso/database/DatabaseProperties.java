package vn.hoso.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param directory where the embedded server keeps its data and its binaries
 * @param temporary empties the data at every start and does not wait for the disk: for tests
 */
@ConfigurationProperties("hoso.database")
record DatabaseProperties(
    @DefaultValue("./data") Path directory, @DefaultValue("false") boolean temporary) {

  Path data() {
    return directory.toAbsolutePath().normalize().resolve("postgres");
  }

  Path binaries() {
    return directory.toAbsolutePath().normalize().resolve("postgres-binaries");
  }
}
