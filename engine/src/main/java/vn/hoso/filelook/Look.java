package vn.hoso.filelook;

import java.io.IOException;
import java.nio.file.Path;

/** What a file can be looked at for. */
public enum Look {

  /** What its content is, as a media type; names and declared types are the sender's word. */
  KIND(UnsafeReason.DAMAGED, FileKind::of),
  PDF(UnsafeReason.NO_PAGE, PdfInspection::inspect),
  PICTURE(UnsafeReason.NO_PICTURE, PictureInspection::inspect),
  DOCX(UnsafeReason.DAMAGED, DocxInspection::inspect);

  /** What may fail as files fail. */
  private interface Inspection {
    String of(Path file) throws IOException;
  }

  private final UnsafeReason damaged;
  private final Inspection inspection;

  /**
   * @param damaged what to refuse the file with when a library stumbles over it
   */
  Look(UnsafeReason damaged, Inspection inspection) {
    this.damaged = damaged;
    this.inspection = inspection;
  }

  /**
   * In this very process: for the one that may be ended.
   *
   * @return what there is to say of a file that may be taken; mostly nothing
   */
  String at(Path file) {
    try {
      return inspection.of(file);
    } catch (Refused refused) {
      throw refused;
    } catch (OutOfMemoryError tooMuch) {
      throw Refused.givenUp(UnsafeReason.TOO_BIG_INSIDE);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw Refused.because(damaged);
    }
  }
}
