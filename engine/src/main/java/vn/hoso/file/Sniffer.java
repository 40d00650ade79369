package vn.hoso.file;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoso.filelook.InspectionRoom;
import vn.hoso.filelook.Look;
import vn.hoso.filelook.NoPlace;
import vn.hoso.filelook.Refused;
import vn.hoso.filelook.UnsafeReason;

/**
 * Tells what a file is by its content alone, and opens it: names and declared types are the
 * sender's word.
 */
@Component
public class Sniffer {

  private static final Logger LOG = LoggerFactory.getLogger(Sniffer.class);

  private final FoundWell well = new FoundWell();

  /**
   * The kind of an arrived file that is to be kept under that name.
   *
   * @param name as {@link FileNames} cleaned it
   * @throws FileProblem DOCUMENT-003 (415); DOCUMENT-004, -005, -007 (422)
   */
  public MediaKind accepted(IncomingFile file, String name) {
    if (file.size() == 0) {
      throw FileProblem.empty();
    }
    MediaKind kind = kind(file.path()).orElseThrow(FileProblem::wrongType);
    if (!kind.agreesWith(name)) {
      throw FileProblem.wrongExtension(kind);
    }
    if (FileNames.pretends(name)) {
      throw FileProblem.unsafe(UnsafeReason.DOUBLE_EXTENSION);
    }
    open(file, kind);
    return kind;
  }

  /**
   * What the first bytes say; empty where it is no kind that is taken.
   *
   * @throws FileProblem DOCUMENT-007 where a password hides what it is, or a zip is damaged
   */
  Optional<MediaKind> kind(Path file) {
    return MediaKind.of(looked(Look.KIND, file));
  }

  /**
   * As {@link #open(Path, MediaKind)}; what was found well a short while ago is not opened again.
   *
   * @throws FileProblem DOCUMENT-007
   */
  void open(IncomingFile file, MediaKind kind) {
    if (!well.knows(file, kind)) {
      open(file.path(), kind);
      well.add(file, kind);
    }
  }

  /**
   * Opens the file with a library, as whoever reads it later will: first bytes are no paper.
   *
   * @throws FileProblem DOCUMENT-007
   */
  void open(Path file, MediaKind kind) {
    Look look =
        switch (kind) {
          case PDF -> Look.PDF;
          case JPEG, PNG -> Look.PICTURE;
          case DOCX -> Look.DOCX;
        };
    String hindrance = looked(look, file);
    if (!hindrance.isEmpty()) {
      LOG.warn("FILE-002 pages cannot be drawn here: {}", hindrance);
    }
  }

  private static String looked(Look look, Path file) {
    try {
      return InspectionRoom.look(look, file);
    } catch (Refused refused) {
      throw FileProblem.unsafe(refused);
    } catch (NoPlace busy) {
      throw FileProblem.busy();
    }
  }
}
