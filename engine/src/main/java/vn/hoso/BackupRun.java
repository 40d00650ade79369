package vn.hoso;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import vn.hoso.backup.Backups;
import vn.hoso.database.DatabaseConfiguration;
import vn.hoso.database.StartRefused;

/**
 * HoSo as the commands that write everything into an archive and make an installation of one. With
 * the settings of the installation: its home, its database.
 */
final class BackupRun {

  private static final Logger LOG = LoggerFactory.getLogger(BackupRun.class);
  private static final String BACKUP = "--hoso.backup.to=";
  private static final String RESTORE = "--hoso.restore.from=";

  private BackupRun() {}

  static boolean isAsked(String[] args) {
    return asked(args, BACKUP).isPresent() || asked(args, RESTORE).isPresent();
  }

  /**
   * @return 0 when it is done and everything is whole, else 1
   */
  static int run(String[] args) {
    try {
      Optional<String> to = asked(args, BACKUP);
      return to.isPresent()
          ? backUp(Path.of(to.get()), args)
          : restore(Path.of(asked(args, RESTORE).orElseThrow()), args);
    } catch (IOException | SQLException | RuntimeException | Error ended) {
      LOG.error("BACKUP-004 {}", told(ended));
    }
    return 1;
  }

  /**
   * In one line what was refused, however deep in the start of the product, and what to do. Of what
   * else ended it kind and place: what a fault says may quote rows and names.
   */
  private static String told(Throwable ended) {
    Throwable cause = ended;
    while (!(cause instanceof StartRefused) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof StartRefused refused) {
      return refused.getMessage() + " " + refused.action();
    }
    StackTraceElement[] places = cause.getStackTrace();
    String kind = "The command ended: " + cause.getClass().getName();
    if (cause instanceof FileSystemException full && full.getReason() != null) {
      kind += " (" + full.getReason().replaceAll("\\p{Cntrl}", " ") + ")";
    }
    return places.length == 0 ? kind : kind + " at " + places[0];
  }

  private static Optional<String> asked(String[] args, String what) {
    return Stream.of(args)
        .filter(arg -> arg.startsWith(what))
        .map(arg -> arg.substring(what.length()))
        .findFirst();
  }

  /** Of the whole of HoSo the way to its database alone: one that runs goes on undisturbed. */
  private static int backUp(Path to, String[] args) throws IOException, SQLException {
    String[] own =
        arguments(args, Stream.of("--hoso.database.join=true", "--spring.main.banner-mode=off"));
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Reach.class)
            .web(org.springframework.boot.WebApplicationType.NONE)
            .run(own)) {
      Path home = Path.of(context.getEnvironment().getRequiredProperty("hoso.home"));
      var written = new Backups(context.getBean(DataSource.class), home).to(to.toAbsolutePath());
      LOG.info(
          "BACKUP-001 {}: {} tables, {} rows, {} files",
          to,
          written.tables(),
          written.rows(),
          written.files());
      written.damaged().forEach(file -> LOG.error("BACKUP-003 {} is not what its name says", file));
      written
          .leftOut()
          .forEach(file -> LOG.error("BACKUP-003 {} is no kept file and was left out", file));
      return written.damaged().isEmpty() && written.leftOut().isEmpty() ? 0 : 1;
    }
  }

  /** The archive is read whole before anything is started, or made, anywhere. */
  private static int restore(Path from, String[] args) throws IOException {
    Backups.requireWhole(from.toAbsolutePath());
    return SpringApplication.exit(
        SpringApplication.run(HosoApplication.class, arguments(args, QuietRun.settings())));
  }

  private static String[] arguments(String[] args, Stream<String> more) {
    return Stream.concat(Stream.of(args), more).toArray(String[]::new);
  }

  @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
  @Import(DatabaseConfiguration.class)
  private static final class Reach {}
}
