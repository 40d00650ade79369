package vn.hoso.folderintake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.hoso.folder.ProcedureFolder;

/** The folders of the jar, and copies of them with a mistake planted. */
public final class Folders {

  /** By root: they do not change while the tests run. */
  private static final Map<String, List<ProcedureFolder>> KNOWN = new ConcurrentHashMap<>();

  private Folders() {}

  /** Every folder that is shipped. */
  public static List<ProcedureFolder> shipped() {
    return in("procedures");
  }

  /** Every folder there is, those of the tests among them. */
  public static List<ProcedureFolder> found() {
    return in("procedures", "test-procedures");
  }

  private static List<ProcedureFolder> in(String... roots) {
    return Stream.of(roots)
        .flatMap(root -> KNOWN.computeIfAbsent(root, Folders::read).stream())
        .toList();
  }

  private static List<ProcedureFolder> read(String root) {
    return new JarFolders(new PathMatchingResourcePatternResolver(), List.of(root)).all();
  }

  /** A folder of the tests alone. */
  public static ProcedureFolder ofTests(String slug) {
    return in("test-procedures").stream()
        .filter(folder -> folder.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /** The folder with the shared processes copied anew, as its model calls them now. */
  public static ProcedureFolder called(ProcedureFolder folder) {
    Map<String, byte[]> own = everything(folder);
    own.keySet().removeIf(path -> path.matches("signing.*\\.bpmn|forms/[a-z]+-paper.*\\.json"));
    return new JarFolders(new PathMatchingResourcePatternResolver(), List.of())
        .whole(folder.slug(), own);
  }

  public static ProcedureFolder admission() {
    return named("procedures", "admission");
  }

  public static ProcedureFolder named(String root, String slug) {
    return in(root).stream().filter(folder -> folder.slug().equals(slug)).findFirst().orElseThrow();
  }

  public static ProcedureFolder found(String slug) {
    return found().stream().filter(folder -> folder.slug().equals(slug)).findFirst().orElseThrow();
  }

  /** A copy of admission as a procedure of that name; its code stays. */
  public static ProcedureFolder named(String slug) {
    return with(
        new ProcedureFolder(slug, admission().files()),
        "process.bpmn",
        "process id=\"admission\"",
        "process id=\"" + slug + "\"");
  }

  /** Below the directory, as an author has it: with its stories, without the shared process. */
  public static void write(ProcedureFolder folder, Path directory) throws IOException {
    var files = new HashMap<>(folder.files());
    files.putAll(folder.stories());
    for (var file : files.entrySet()) {
      Path path = directory.resolve(folder.slug()).resolve(file.getKey());
      if (!file.getKey().equals("signing.bpmn")) {
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
  }

  /** A copy in which the text stands in the place of another; fails where that is not there. */
  public static ProcedureFolder with(
      ProcedureFolder folder, String path, String text, String planted) {
    Map<String, byte[]> files = everything(folder);
    String before = new String(files.get(path), StandardCharsets.UTF_8);
    if (!before.contains(text)) {
      throw new AssertionError(path + " does not hold " + text);
    }
    files.put(path, before.replace(text, planted).getBytes(StandardCharsets.UTF_8));
    return new ProcedureFolder(folder.slug(), files);
  }

  public static ProcedureFolder without(ProcedureFolder folder, String path) {
    Map<String, byte[]> files = everything(folder);
    if (files.remove(path) == null) {
      throw new AssertionError("no " + path);
    }
    return new ProcedureFolder(folder.slug(), files);
  }

  private static Map<String, byte[]> everything(ProcedureFolder folder) {
    Map<String, byte[]> files = new HashMap<>(folder.files());
    files.putAll(folder.stories());
    return files;
  }
}
