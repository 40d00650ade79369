package vn.hoso.paper;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The papers HoSo prints: A4, Party heading (05-HD/VPTW), fonts embedded, PDF. */
@Service
public class OfficialPapers {

  private final Template receipt;
  private final Template supplement;
  private final Template refusal;
  private final Template reschedule;
  private final Template stop;
  private static final int MOST_ROWS = 1_000;

  private final Template controlSheet;
  private final Template contents;
  private final Template cover;
  private final Template deposit;
  private final Template draft;
  private final String draftLayout;
  private final PublicAddress address;

  OfficialPapers(PublicAddress address) {
    this.address = address;
    this.receipt = template("receipt");
    this.supplement = template("supplement");
    this.refusal = template("refusal");
    this.reschedule = template("reschedule");
    this.stop = template("stop");
    this.controlSheet = template("control-sheet");
    this.contents = template("contents");
    this.cover = template("cover");
    this.deposit = template("deposit");
    this.draft = template("draft");
    this.draftLayout = layout("draft", "draft-line", "draft-row", "draft-run", "style");
  }

  /**
   * Paper 01, the receipt; the bytes of a PDF. It may print a secret, so it is shown to the
   * entitled only.
   */
  public byte[] receipt(ReceiptData data) {
    return PdfPrinter.print(receipt.execute(ReceiptPage.of(data, address.url())));
  }

  /** Paper 02, what is to be supplied; the bytes of a PDF. */
  public byte[] supplementRequest(SupplementData data) {
    return PdfPrinter.print(supplement.execute(NoticePage.of(data)));
  }

  /**
   * Paper 03, the refusal of intake; the bytes of a PDF.
   *
   * @param reason for people, as given with the act
   */
  public byte[] intakeRefusal(NoticeData notice, String reason) {
    return PdfPrinter.print(refusal.execute(NoticePage.refusal(notice, reason)));
  }

  /**
   * Paper 04, another day instead of the promised one: an apology to a person, a report to a body;
   * the bytes of a PDF.
   */
  public byte[] reschedule(RescheduleData data) {
    return PdfPrinter.print(reschedule.execute(ReschedulePage.of(data)));
  }

  /** Paper 05, the notice that the dossier is no longer dealt with; the bytes of a PDF. */
  public byte[] stopNotice(StopData data) {
    return PdfPrinter.print(stop.execute(NoticePage.of(data)));
  }

  /** Paper 06, who had the dossier from when to when; the bytes of a PDF. */
  public byte[] controlSheet(ControlSheetData data) {
    return PdfPrinter.print(controlSheet.execute(ControlSheetPage.of(data)));
  }

  /** Mục lục, what lies in the dossier; the bytes of a PDF. */
  public byte[] contents(ContentsData data) {
    return PdfPrinter.print(contents.execute(ContentsPage.of(data)));
  }

  /** Bìa, the cover with a label to cut from it; the bytes of a PDF. */
  public byte[] cover(CoverData data) {
    return PdfPrinter.print(cover.execute(CoverPage.of(data)));
  }

  /** Biên bản giao nhận, the hand-over of a dossier to its archive; the bytes of a PDF. */
  public byte[] deposit(DepositData data) {
    return PdfPrinter.print(deposit.execute(DepositPage.of(data)));
  }

  /** By what a draft printed in another layout is told from one of today. */
  public String draftLayout() {
    return draftLayout;
  }

  private static String layout(String... templates) {
    var release = OfficialPapers.class.getPackage().getImplementationVersion();
    var sum = new CRC32();
    for (var template : templates) {
      try (var file = new ClassPathResource("papers/" + template + ".html").getInputStream()) {
        sum.update(file.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return release + "-" + Long.toHexString(sum.getValue());
  }

  /** A draft written in Word, to be looked at before it is signed; the bytes of a PDF. */
  public byte[] draft(WordPage page) {
    return draft(page, MOST_ROWS);
  }

  /** Long lists are printed piece by piece: as a whole they would not fit into memory. */
  byte[] draft(WordPage page, int mostRows) {
    List<WordPage> pieces = page.pieces(mostRows);
    return pieces.size() == 1
        ? PdfPrinter.print(draft.execute(page))
        : PdfPrinter.joined(
            pieces.stream().map(piece -> PdfPrinter.piece(draft.execute(piece))).toList());
  }

  private static Template template(String name) {
    try (Reader reader = reader(name)) {
      return Mustache.compiler().withLoader(OfficialPapers::reader).compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader reader(String name) throws IOException {
    var file = new ClassPathResource("papers/" + name + ".html");
    return new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
  }
}
