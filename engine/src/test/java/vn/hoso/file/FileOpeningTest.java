package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.shared.Sha256;

class FileOpeningTest {

  @TempDir Path folder;
  private final Sniffer sniffer = new Sniffer();

  interface Making {
    void in(PDDocument pdf) throws IOException;
  }

  @Test
  void broken_and_locked_files_of_offices_are_refused_with_their_reason() throws IOException {
    Map.of(
            "only-header.pdf", "noPage",
            "truncated.pdf", "truncated",
            "user-password.pdf", "encrypted",
            "portfolio.pdf", "wrapper")
        .forEach(
            (name, code) -> assertThat(refusal("a.pdf", example(name))).as(name).isEqualTo(code));
    assertTaken("a.pdf", example("phone-scan-20p.pdf"));
  }

  @Test
  void what_was_found_well_is_known_by_its_content_alone_and_what_was_refused_is_not_known()
      throws IOException {
    byte[] well = example("phone-scan-20p.pdf");
    assertTaken("a.pdf", well);
    assertTaken("b.pdf", well);
    for (int i = 0; i < 2; i++) {
      assertThat(refusal("a.pdf", example("portfolio.pdf"))).isEqualTo("wrapper");
    }
    assertThat(refusal("a.docx", well)).isNotNull();
  }

  @Test
  void a_portfolio_is_refused_by_what_lies_in_it() {
    FileProblem problem =
        catchThrowableOfType(FileProblem.class, () -> take("a.pdf", example("portfolio.pdf")));
    assertThat(problem.text().vi()).containsPattern("\\(.+\\.\\w+.*\\)");
  }

  @Test
  void a_pdf_cut_anywhere_is_refused_unless_only_its_table_is_gone() throws IOException {
    byte[] whole = pdf(pdf -> written(pdf, "Đơn xin vào Đảng".replaceAll("\\P{ASCII}", "?")));
    assertTaken("a.pdf", whole);
    for (int percent : new int[] {20, 50, 70}) {
      byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
      assertThat(refusal("a.pdf", cut)).as("%d %%", percent).isIn("truncated", "noPage");
    }
  }

  @Test
  void a_page_whose_only_content_is_damaged_counts_as_unreadable() throws IOException {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    byte[] broken =
        pdf(
            pdf -> {
              PDPage page = new PDPage();
              pdf.addPage(page);
              var stream = new org.apache.pdfbox.pdmodel.common.PDStream(pdf);
              try (var out = stream.getCOSObject().createRawOutputStream()) {
                out.write(noise);
              }
              stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
              page.setContents(stream);
            });
    assertThat(refusal("a.pdf", broken)).isEqualTo("noPage");
  }

  @Test
  void a_password_that_only_forbids_changes_hinders_nobody_and_attached_files_are_no_paper()
      throws IOException {
    byte[] owned =
        pdf(
            pdf -> {
              written(pdf, "Quyet dinh");
              pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            });
    assertTaken("a.pdf", owned);
    byte[] attached =
        pdf(
            pdf -> {
              written(pdf, "Quyet dinh");
              attach(pdf);
            });
    assertThat(refusal("a.pdf", attached)).isEqualTo("attachment");
    byte[] cover =
        pdf(
            pdf -> {
              pdf.addPage(new PDPage());
              attach(pdf);
            });
    assertThat(refusal("a.pdf", cover)).isEqualTo("wrapper");
  }

  @Test
  void a_form_that_only_says_please_wait_is_refused() throws IOException {
    byte[] shell =
        pdf(
            pdf -> {
              written(pdf, "Please wait... If this message is not eventually replaced");
              COSDictionary form = new COSDictionary();
              form.setItem(COSName.XFA, new COSString("<xdp/>"));
              pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
            });
    assertThat(refusal("a.pdf", shell)).isEqualTo("formShell");
  }

  @Test
  void packed_giants_are_refused_before_they_are_unpacked() throws IOException {
    byte[] bomb =
        pdf(
            pdf -> {
              PDPage page = new PDPage();
              pdf.addPage(page);
              var stream = new org.apache.pdfbox.pdmodel.common.PDStream(pdf);
              try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1024 * 1024];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 70; i++) {
                  out.write(blanks);
                }
              }
              page.setContents(stream);
            });
    assertThat(refusal("a.pdf", bomb)).isEqualTo("tooBigInside");
    byte[] wide =
        pdf(
            pdf -> {
              PDPage page = new PDPage();
              pdf.addPage(page);
              var dot =
                  LosslessFactory.createFromImage(
                      pdf, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
              dot.setWidth(30_000);
              dot.setHeight(30_000);
              try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(dot, 0, 0, 100, 100);
              }
            });
    assertThat(refusal("a.pdf", wide)).isEqualTo("tooManyDots");
  }

  @Test
  void pictures_are_decoded_and_neither_half_nor_giant_ones_taken() throws IOException {
    for (String format : new String[] {"png", "jpg"}) {
      byte[] whole = picture(format);
      assertTaken("a." + format, whole);
      byte[] half = Arrays.copyOf(whole, whole.length / 2);
      assertThat(refusal("a." + format, half)).as(format).isIn("truncated", "noPicture");
      assertThat(refusal("a." + format, Arrays.copyOf(whole, 20)))
          .as(format)
          .isEqualTo("noPicture");
    }
    byte[] giant = picture("png");
    giant[16 + 2] = 0x75; // 30,000 dots wide and high, says its head
    giant[16 + 6] = 0x75;
    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
    crc.update(giant, 12, 17);
    java.nio.ByteBuffer.wrap(giant).putInt(29, (int) crc.getValue());
    assertThat(refusal("a.png", giant)).isEqualTo("tooManyDots");
  }

  private static void written(PDDocument pdf, String text) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (var content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(50, 700);
      content.showText(text);
      content.endText();
    }
  }

  private static void attach(PDDocument pdf) throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile("ly-lich.docx");
    file.setEmbeddedFile(
        new PDEmbeddedFile(
            pdf, new java.io.ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8))));
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("ly-lich.docx", file));
    var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    pdf.getDocumentCatalog().setNames(names);
  }

  private static byte[] pdf(Making making) throws IOException {
    try (PDDocument pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      making.in(pdf);
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] picture(String format) throws IOException {
    var picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
    Random dots = new Random(7);
    for (int i = 0; i < 300 * 300; i++) {
      picture.setRGB(i % 300, i / 300, dots.nextInt());
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  private static byte[] example(String name) {
    try (InputStream in = FileOpeningTest.class.getResourceAsStream("/cases/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void assertTaken(String name, byte[] content) {
    assertThatCode(() -> take(name, content)).doesNotThrowAnyException();
  }

  private String refusal(String name, byte[] content) {
    FileProblem problem = catchThrowableOfType(FileProblem.class, () -> take(name, content));
    return problem == null ? "taken" : problem.errors().get(0).code();
  }

  private MediaKind take(String name, byte[] content) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, content);
    return sniffer.accepted(new IncomingFile(file, Sha256.hex(content), content.length), name);
  }
}
