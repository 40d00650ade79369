package vn.hoso.document;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoso.organisation.CurrentUser;

/**
 * The papers of dossiers. A file is on disk before its row commits, so a failed transaction leaves at most a file
 * nobody refers to, never a row without its file. Content is kept once per SHA-256.
 */
@Service
public class Documents {

  /**
   * Adds a paper to a dossier. PDF, JPEG, PNG and DOCX by content; the name's extension must agree.
   *
   * @param requirementCode the required document it answers
   * @param fileName as the sender calls it; cleaned here
   * @param content read to its end or to the size limit, not closed
   * @param size as announced, in bytes; -1 where unknown. What is read decides.
   */
  public DocumentView upload(
      CurrentUser by,
      UUID dossierId,
      String requirementCode,
      PaperDetails details,
      String fileName,
      InputStream content,
      long size) {
    throw new UnsupportedOperationException();
  }

  /** The papers that count in a dossier, oldest first; for callers that have already authorised. */
  public List<DocumentView> list(UUID dossierId) {
    throw new UnsupportedOperationException();
  }

  /** The papers that count in a dossier, oldest first, for an official who may read it. */
  public List<DocumentView> list(CurrentUser by, UUID dossierId) {
    throw new UnsupportedOperationException();
  }

  /** The content of one document, also of a removed one: what was once in a dossier can be read again. */
  public DocumentContent content(CurrentUser by, UUID dossierId, UUID documentId) {
    throw new UnsupportedOperationException();
  }

  /** Takes a paper out of the dossier; row and file are kept. Official papers cannot be taken out. */
  public void remove(CurrentUser by, UUID dossierId, UUID documentId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Keeps a paper HoSo printed. The caller has authorised and locked the dossier.
   *
   * @param paperCode number of the form, {@code 01} to {@code 07}
   * @param title for people, for example "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
   */
  public DocumentView keepOfficialPaper(
      UUID dossierId, String paperCode, String title, byte[] pdf, CurrentUser by) {
    throw new UnsupportedOperationException();
  }
}
