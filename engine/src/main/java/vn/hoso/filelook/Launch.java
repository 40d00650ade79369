package vn.hoso.filelook;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a process that opens files is started: with the classes this one was started with, bounded in
 * memory, and told nothing of what this one knows.
 *
 * @param main the class it begins with
 * @param heap the most memory for objects
 */
record Launch(String main, String heap) {

  static final Launch USUAL = new Launch(InspectionWorker.class.getName(), "768m");

  private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MaxMetaspaceSize=192m",
          "-XX:MaxDirectMemorySize=64m",
          "-XX:+ExitOnOutOfMemoryError",
          // What lies in memory is somebody's paper.
          "-XX:-CreateCoredumpOnCrash",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-XX:+DisplayVMOutputToStderr",
          "-Xshare:auto",
          "-Dfile.encoding=UTF-8",
          "-Djava.awt.headless=true",
          "-Dlogback.configurationFile=vn/hoso/filelook/silent.xml");

  /**
   * What a machine of Java needs of its surroundings: how names of files are written, and where
   * Windows lies.
   */
  private static final List<String> SURROUNDINGS =
      List.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot", "SystemDrive", "windir", "TEMP", "TMP");

  /**
   * @param folder where it puts what is temporary
   */
  Process begun(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("-Xmx" + heap);
    command.addAll(OPTIONS);
    command.add("-Djava.io.tmpdir=" + folder);
    Path classes = folder.resolve("classes");
    command.add("@" + classes);
    boolean packed = packed();
    if (packed) {
      command.add("-Dloader.main=" + main);
    }
    Files.writeString(classes, "-cp\n" + quoted(System.getProperty("java.class.path")), written());
    command.add(packed ? LOADER : main);
    ProcessBuilder process = new ProcessBuilder(command);
    process.redirectError(folder.resolve("said").toFile());
    Map<String, String> known = process.environment();
    known.keySet().removeIf(name -> SURROUNDINGS.stream().noneMatch(name::equalsIgnoreCase));
    return process.start();
  }

  private static String java() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java")
        .toString();
  }

  /** Whether the classes lie in one jar that holds others. */
  private static boolean packed() {
    String place =
        InspectionWorker.class.getProtectionDomain().getCodeSource().getLocation().toString();
    return place.startsWith("jar:nested:");
  }

  /** As a file of arguments wants it: long paths of classes are too much for some systems. */
  private static String quoted(String said) {
    return '"' + said.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The command reads it as it reads its own arguments. */
  private static Charset written() {
    String name = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
  }
}
