package vn.hoso.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param directory where the embedded server keeps its data and its binaries
 * @param temporary empties the data at every start and does not wait for the disk: for tests
 * @param binaries where its programs are unpacked once for several servers; null: beside the data
 */
@ConfigurationProperties("hoso.database")
record DatabaseProperties(
    @DefaultValue("./data") Path directory,
    @DefaultValue("false") boolean temporary,
    Path binaries) {

  DatabaseProperties {
    if (binaries == null) {
      binaries = directory.resolve("postgres-binaries");
    }
    binaries = binaries.toAbsolutePath().normalize();
  }
}
