package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF files that do something, fetch something or are something else: none of them is a paper. */
class HostilePdfTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "script|/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
        "script|/OpenAction 7 0 R",
        "script|/Names<</JavaScript<</Names[(a) 7 0 R]>>>>",
        "script|/AA<</WC 7 0 R>>",
        "script|/AcroForm<</Fields[<</AA<</K<</S/#4aavaScript/#4aS(x)>>>>>>]>>",
        "launch|/OpenAction<</S/Launch/F(calc.exe)>>",
        "launch|/OpenAction<</S/#4Caunch/F(calc.exe)>>",
        "launch|/OpenAction<</S/URI/URI(http://example.vn)>>",
        "launch|/AA<</DS<</S/SubmitForm/F(http://example.vn)>>>>",
        "launch|/OpenAction<</S/GoToE/F(a.pdf)>>",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/GoToR/F(\\\\\\\\host\\\\a.pdf)/D[0/Fit]>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(ms-msdt:/id)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(file:///C:/a.exe)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI( JavaScript:alert)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(..\\\\a.exe)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(../../a.exe)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(x.exe)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(x)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(x.com)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(a.vn/x.exe)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(giay to/x.bat)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(kem theo.pdf)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/Unheard/F(a)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/PA<</S/Unheard>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/Thread/F(a.pdf)/D 0>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/GoTo/Next[<</S/Unheard>>]>>>>]",
        "launch|/URI<</Base(file:///C:/)>>",
        "launch|/Extra[<</Type/XObject/Subtype/Form/Ref<</F(a.pdf)/Page 0>>>>]",
        "launch|/Extra[<</Type/XObject/Subtype/Image/OPI<<>>>>]",
        "attachment|/AF[<</Type/Filespec/F(a.exe)/EF<</F 8 0 R>>>>]",
        "plays|/Extra[<</Type/Annot/Subtype/RichMedia>>]",
        "plays|/Extra[<</Subtype/3D>>]",
        "formShell|/AcroForm<</XFA(x)>>"
      })
  void a_pdf_that_does_something_is_refused_by_what_it_does(String reason, String said)
      throws IOException {
    byte[] pdf =
        new RawPdf()
            .with(1, "<</Type/Catalog/Pages 2 0 R" + said + ">>")
            .with(7, said.contains("7 0 R") ? "<</S/JavaScript/JS(x)>>" : "null")
            .with(8, "/X 1", RawPdf.latin("MZ"))
            .whole();
    assertThat(refusal(pdf)).isEqualTo(reason);
  }

  @Test
  void a_link_to_click_on_and_a_jump_to_a_page_are_no_harm() throws IOException {
    byte[] pdf =
        new RawPdf()
            .with(1, "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/GoTo/D[3 0 R/Fit]>>>>")
            .with(7, "<</Type/Annot/Subtype/Link/A<</S/URI/URI(http://example.vn)>>>>")
            .with(8, "<</Type/Annot/Subtype/Link/A<</S/URI/URI(mailto:btctu@example.vn)>>>>")
            .with(9, "<</Type/Annot/Subtype/Link/A<</S/URI/URI(www.example.vn/a)>>>>")
            .with(10, "<</Type/Annot/Subtype/Link/A<</S/SetOCGState/State[]>>>>")
            .with(11, "<</Type/StructElem/S/P/A<</O/Layout/TextAlign/Justify>>>>")
            .with(12, "<</Type/Annot/Subtype/Link/A<</S/GoTo/D[3 0 R/Fit]/Next<</S/Named>>>>>>")
            .whole();
    assertThat(refusal(pdf)).isEqualTo("taken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(www.dcs.vn:8080/a)>>>>]",
        "/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(dcs.vn:8080)>>>>]",
        "/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(dangcongsan.vn)>>>>]",
        "/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(www.dcs.vn/a b)>>>>]",
        "/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(facebook.com/dcs)>>>>]",
        "/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(#trang2)>>>>]",
        "/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(http:/dangcongsan.vn)>>>>]",
        "/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://a.vn/JS/app)>>>>]",
        "/Extra[<</Title(Ghi chu /JavaScript \\(1\\))>>]",
        "/Names<</JavaScript<</Names[]>>>>",
        "/Names<</JavaScript<< /Names [ ] >>/Dests 2 0 R>>"
      })
  void what_honest_offices_write_is_taken(String said) throws IOException {
    String catalog = "<</Type/Catalog/Pages 2 0 R" + said + ">>";
    assertThat(refusal(new RawPdf().with(1, catalog).whole())).isEqualTo("taken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(file.vn:8080\\a.exe)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(vb.script:x)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(ms-msdt:8080/a)>>>>]",
        "script|/Names<</JavaScript<</Names[]/Kids[7 0 R]>>>>",
        "script|/Names<</JavaScript<</Names[(a)7 0 R]>>>>",
        "script|/Extra(a)/X<</JS(x)>>/Y(b)"
      })
  void and_what_only_looks_so_is_not(String reason, String said) throws IOException {
    String catalog = "<</Type/Catalog/Pages 2 0 R" + said + ">>";
    byte[] pdf = new RawPdf().with(1, catalog).with(7, "<</Names[]>>").whole();
    assertThat(refusal(pdf)).isEqualTo(reason);
  }

  @Test
  void what_is_packed_among_other_objects_or_enciphered_is_seen_too() throws IOException {
    for (boolean locked : new boolean[] {false, true}) {
      try (PDDocument pdf = new PDDocument();
          var out = new ByteArrayOutputStream()) {
        pdf.addPage(new PDPage());
        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        if (locked) {
          pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        }
        pdf.save(out);
        String raw = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(raw).as("nobody sees it in the bytes").doesNotContain("JavaScript");
        assertThat(refusal(out.toByteArray())).isEqualTo("script");
      }
    }
    try (PDDocument pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch());
      pdf.save(out);
      assertThat(refusal(out.toByteArray())).isEqualTo("launch");
    }
  }

  @Test
  void what_a_later_table_leaves_out_counts_too() throws IOException {
    byte[] old = RawPdf.latin("%PDF-1.7\n9 0 obj\n<</S/Java#53cript/JS(app.alert(1))>>\nendobj\n");
    assertThat(refusal(RawDocx.joined(old, new RawPdf().whole()))).isNotEqualTo("taken");
  }

  @Test
  void a_file_that_is_an_archive_as_well_is_refused() throws IOException {
    byte[] archive = RawDocx.zip(Map.of("a.exe", "MZ"));
    assertThat(refusal(RawDocx.joined(new RawPdf().whole(), archive))).isEqualTo("surplus");
    assertThat(refusal(new RawPdf().with(7, "/X 1", archive).whole())).isEqualTo("archiveInside");
    byte[] ended = RawDocx.joined(new RawPdf().whole(), archive, RawPdf.latin("\n%%EOF\n"));
    assertThat(refusal(ended)).isEqualTo("archiveInside");
    assertThat(
            refusal(
                RawDocx.joined(RawPdf.latin("<script>alert(1)</script>"), new RawPdf().whole())))
        .isNotEqualTo("taken");
    assertThat(refusal(RawDocx.joined(new RawPdf().whole(), RawPdf.latin("\r\n\0\0\n"))))
        .isEqualTo("taken");
  }

  @Test
  void a_name_that_ends_twice_is_refused_where_the_first_end_is_a_program() throws IOException {
    assertThat(RawDocx.refusal(folder, "giay.exe.pdf", new RawPdf().whole()))
        .isEqualTo("doubleExtension");
    assertThat(RawDocx.refusal(folder, "giay.HTML .pdf", new RawPdf().whole()))
        .isEqualTo("doubleExtension");
    assertThat(RawDocx.refusal(folder, "Quyết định 12.2026.pdf", new RawPdf().whole()))
        .isEqualTo("taken");
    assertThat(RawDocx.refusal(folder, "giay.pdf.exe", new RawPdf().whole()))
        .isEqualTo("wrongExtension");
  }

  private String refusal(byte[] content) throws IOException {
    return RawDocx.refusal(folder, "a.pdf", content);
  }
}
