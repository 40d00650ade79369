package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.util.unit.DataSize;

/** Where an upload lies until it has been read. */
class SentAsideTest {

  @TempDir private Path home;

  @Test
  void it_lies_with_what_arrives_its_owners_alone_where_the_sweep_clears_what_a_stop_left() {
    new WebApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(MultipartAutoConfiguration.class))
        .withBean(FileStore.class, () -> new FileStore(home.toString(), DataSize.ofMegabytes(1)))
        .withUserConfiguration(SentAside.class)
        .withPropertyValues("spring.servlet.multipart.max-file-size=25MB")
        .run(
            context -> {
              var sent = context.getBean(MultipartConfigElement.class);
              Path place = Path.of(sent.getLocation());
              assertThat(place).isAbsolute().isEqualTo(home.resolve("files/incoming"));
              assertThat(sent.getMaxFileSize()).isEqualTo(DataSize.ofMegabytes(25).toBytes());
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                  .isEqualTo("rwx------");
            });
  }
}
