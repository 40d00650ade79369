package vn.hoso.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded server of an application that runs, for a command beside it. */
record RunningServer(int port, String password) implements JdbcConnectionDetails {

  /** Empty where none runs. Whoever may read the password may sign in. */
  static Optional<JdbcConnectionDetails> on(DatabaseProperties properties) {
    Path home = properties.directory().toAbsolutePath().normalize();
    RolePassword password = new RolePassword(home);
    try {
      Optional<PidFile> left = PidFile.in(home.resolve("postgres"));
      if (left.flatMap(PidFile::server).isEmpty() || !HeldHome.isHeld(home)) {
        return Optional.empty();
      }
      return Optional.of(new RunningServer(left.get().port(), password.read()));
    } catch (IOException closed) {
      throw new StartRefused(
          "The database in " + home + " cannot be reached.",
          "Run the command as the user HoSo runs as.",
          closed);
    }
  }

  @Override
  public String getUsername() {
    return DataFolder.ROLE;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getJdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + DataFolder.DATABASE;
  }
}
