package vn.hoso.filelook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A process for files as the real one, whose looks end as the name of the file says. */
public final class WorkerOfTests {

  private WorkerOfTests() {}

  public static void main(String[] none) throws InterruptedException {
    InspectionWorker.serve((look, file) -> seen(file));
  }

  /** Says first who looks: the file is then no longer empty. */
  private static String seen(Path file) {
    try {
      Files.writeString(file, String.valueOf(ProcessHandle.current().pid()));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return switch (file.getFileName().toString()) {
      case "loops" -> loop();
      case "eats" -> eat();
      case "broken" -> throw Refused.because(UnsafeReason.NO_PAGE);
      case "wraps" -> throw Refused.because(UnsafeReason.WRAPPER, List.of("giấy.docx", "b"));
      case "faulty" -> throw new AssertionError("giấy.docx");
      case "says" -> {
        System.out.println("OK ");
        yield String.join("\n", System.getenv().keySet());
      }
      default -> "";
    };
  }

  /** What no library and no expression asks for: whether to go on. */
  private static String loop() {
    String crafted = "obj stream\n".repeat(1_500_000);
    return Pattern.compile("(?<!end)stream\\r?\\n.*?endstream", Pattern.DOTALL)
        .matcher(crafted)
        .replaceAll(" ");
  }

  private static String eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (true) {
      eaten.add(new byte[1024 * 1024]);
    }
  }
}
