package vn.hoso.filelook;

import java.nio.file.Path;
import java.time.Duration;

/** A process that looks at a file whose look has no end, and waits for it. */
public final class ParentOfTests {

  private ParentOfTests() {}

  public static void main(String[] file) {
    Duration longer = Duration.ofMinutes(5);
    new InspectionRoom(InspectionRoomTest.TESTS, 1, longer, longer)
        .looked(Look.PDF, Path.of(file[0]));
  }
}
