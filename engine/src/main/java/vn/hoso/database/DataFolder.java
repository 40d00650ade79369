package vn.hoso.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the embedded server's data: made, and given to the application's role. Both happen
 * without a server that listens, so that nobody is let in before he needs a password. A folder of
 * an older release, which trusted everybody on the machine, is taken over the same way.
 */
final class DataFolder {

  static final String ROLE = "hoso";
  static final String DATABASE = "postgres";

  /** Nobody else, from nowhere else: the superuser of the set-up has no line and no password. */
  private static final String WHO_IS_LET_IN =
      "# Written by HoSo at every start.\n"
          + "local postgres hoso scram-sha-256\n"
          + "host postgres hoso 127.0.0.1/32 scram-sha-256\n";

  private final Path bin;
  private final Path data;
  private final ServerAccount account;
  private final boolean temporary;

  DataFolder(Path bin, Path data, ServerAccount account, boolean temporary) {
    this.bin = bin;
    this.data = data;
    this.account = account;
    this.temporary = temporary;
  }

  /** What the role signs in with. */
  String prepared(RolePassword password) throws IOException {
    if (Files.exists(thrownAway()) && !password.isKept()) {
      // It was killed while it was made: nobody has ever been let in.
      empty();
    }
    account.own(data);
    boolean fresh = Files.notExists(data.resolve("PG_VERSION"));
    if (fresh) {
      initialise();
    }
    writeHba();
    if (fresh || !password.isKept()) {
      String made = RolePassword.made();
      single(script().replace("{password}", made));
      password.keep(made);
    }
    return password.read();
  }

  private void initialise() throws IOException {
    Path thrownAway = thrownAway();
    Files.deleteIfExists(thrownAway);
    RolePassword.write(thrownAway, RolePassword.made());
    account.own(thrownAway);
    List<String> arguments =
        new ArrayList<>(
            List.of("-A", "scram-sha-256", "--pwfile", thrownAway.toString(), "-U", "postgres"));
    // Without ICU the letters Đ, Ă, Ơ have no lower case. Cannot be changed afterwards.
    arguments.addAll(
        List.of("--locale=C", "--locale-provider=icu", "--icu-locale=vi", "-E", "UTF8"));
    arguments.addAll(List.of("-D", data.toString(), "--no-instructions"));
    if (temporary) {
      arguments.add("--no-sync");
    }
    account.run(data, "", bin.resolve("initdb"), arguments);
    Files.deleteIfExists(thrownAway);
  }

  /** The superuser's password, which nobody uses: it lies there as long as the folder is made. */
  private Path thrownAway() {
    return data.resolveSibling("postgres-set-up");
  }

  private void empty() throws IOException {
    if (Files.isDirectory(data)) {
      try (Stream<Path> all = Files.walk(data.toRealPath())) {
        for (Path each : all.skip(1).sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private void writeHba() throws IOException {
    Path hba = data.resolve("pg_hba.conf");
    if (!Files.exists(hba) || !Files.readString(hba).equals(WHO_IS_LET_IN)) {
      Files.deleteIfExists(hba);
      RolePassword.write(hba, WHO_IS_LET_IN.stripTrailing());
      account.own(hba);
    }
  }

  /** Commands the server where none runs and none listens. */
  private void single(String sql) throws IOException {
    List<String> arguments =
        new ArrayList<>(Arrays.asList("--single", "-j", "-D", data.toString()));
    arguments.addAll(List.of("-c", "exit_on_error=on", "-c", "log_min_error_statement=panic"));
    if (temporary) {
      arguments.add("-F");
    }
    arguments.add(DATABASE);
    account.run(data, sql, bin.resolve("postgres"), arguments);
  }

  private static String script() throws IOException {
    try (InputStream sql = DataFolder.class.getResourceAsStream("/db/embedded/role.sql")) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
