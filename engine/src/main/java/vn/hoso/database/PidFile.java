package vn.hoso.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server wrote down of itself in its data folder. The file outlives a server that was
 * killed, and its number may be another process's by then.
 */
record PidFile(Path data, long pid, Instant started, int port) {

  private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

  static Optional<PidFile> in(Path data) throws IOException {
    Path file = file(data);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    return Optional.of(
        new PidFile(
            data,
            number(lines, 0),
            Instant.ofEpochSecond(number(lines, 2)),
            (int) number(lines, 3)));
  }

  private static long number(List<String> lines, int index) throws IOException {
    try {
      return Long.parseLong(lines.get(index).trim());
    } catch (NumberFormatException | IndexOutOfBoundsException cut) {
      throw new IOException("postmaster.pid is not whole", cut);
    }
  }

  private static Path file(Path data) {
    return data.resolve("postmaster.pid");
  }

  /** Whatever process bears the number now. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid);
  }

  /** The process of that number, if it is a PostgreSQL server on this very data. */
  Optional<ProcessHandle> server() {
    return process().filter(process -> isServer(process.info()).orElse(false));
  }

  /** Whether the process of that number is something else; false too where that cannot be seen. */
  boolean namesStranger() {
    return process().flatMap(process -> isServer(process.info())).map(is -> !is).orElse(false);
  }

  /** Empty where the machine tells too little of the process. */
  private Optional<Boolean> isServer(ProcessHandle.Info info) {
    Optional<Boolean> program = info.command().map(PidFile::isPostgres);
    if (program.isPresent() && !program.get()) {
      return program;
    }
    // Some machines do not tell what a process was started with; then its start must fit.
    return info.arguments()
        .map(this::namesData)
        .or(() -> program.flatMap(postgres -> info.startInstant()).map(this::startFits));
  }

  private static boolean isPostgres(String command) {
    String program = Path.of(command).getFileName().toString();
    return program.equals("postgres") || program.equals("postgres.exe");
  }

  private boolean namesData(String[] arguments) {
    for (int i = 0; i + 1 < arguments.length; i++) {
      if (arguments[i].equals("-D") && isData(arguments[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private boolean isData(String argument) {
    try {
      return Files.isSameFile(Path.of(argument), data);
    } catch (IOException | IllegalArgumentException other) {
      return false;
    }
  }

  private boolean startFits(Instant at) {
    return Duration.between(started, at).abs().compareTo(CLOCKS_APART) < 0;
  }

  /** For a number that is a stranger's. */
  void delete() throws IOException {
    Files.deleteIfExists(file(data));
  }
}
