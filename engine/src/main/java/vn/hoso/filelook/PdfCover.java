package vn.hoso.filelook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF files whose pages are not the paper: covers of portfolios, shells of dynamic forms. */
final class PdfCover {

  private static final int NAMED = 5;
  private static final int DEEPEST = 10;
  private static final int PAGES_OF_A_COVER = 3;

  private PdfCover() {}

  static void requireNone(PDDocument pdf) throws IOException {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    List<String> inside = inside(catalog);
    boolean portfolio = catalog.getCOSObject().containsKey(COSName.getPDFName("Collection"));
    if (portfolio || !inside.isEmpty() && saysNothing(pdf)) {
      throw Refused.because(UnsafeReason.WRAPPER, inside.stream().limit(NAMED + 1).toList());
    }
    if (isForm(catalog) && (needsItsOwnReader(catalog) || pleaseWait(pdf))) {
      throw Refused.because(UnsafeReason.FORM_SHELL);
    }
  }

  private static boolean isForm(PDDocumentCatalog catalog) {
    var form = catalog.getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    return form != null && form.containsKey(COSName.XFA);
  }

  private static boolean needsItsOwnReader(PDDocumentCatalog catalog) {
    return catalog.getCOSObject().getBoolean(COSName.getPDFName("NeedsRendering"), false);
  }

  private static boolean pleaseWait(PDDocument pdf) throws IOException {
    String text = text(pdf).toLowerCase(Locale.ROOT);
    return text.contains("please wait") || text.contains("adobe reader 8");
  }

  /** Few pages, no word but that there is more inside, no picture. */
  private static boolean saysNothing(PDDocument pdf) throws IOException {
    if (pdf.getNumberOfPages() > PAGES_OF_A_COVER) {
      return false;
    }
    boolean drawn = false;
    int index = 0;
    for (PDPage page : pdf.getPages()) {
      drawn |= PageLook.at(page, index++).dots() > 0;
    }
    return !drawn && text(pdf).isBlank();
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper words = new FewWords();
    words.setEndPage(PAGES_OF_A_COVER);
    try {
      return words.getText(pdf);
    } catch (TooMany goesOn) {
      return "…";
    }
  }

  /** A cover says little; pages drawn in one another would be read for ever. */
  private static final class FewWords extends PDFTextStripper {

    private static final int MOST = 100_000;

    private int read;

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (++read > MOST) {
        throw new TooMany();
      }
      super.processOperator(operator, operands);
    }
  }

  private static final class TooMany extends RuntimeException {}

  private static List<String> inside(PDDocumentCatalog catalog) throws IOException {
    List<String> found = new ArrayList<>();
    PDDocumentNameDictionary names = catalog.getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    collect(files, found, 0);
    int pages = 0;
    for (PDPage page : catalog.getPages()) {
      if (++pages > PAGES_OF_A_COVER) {
        break;
      }
      for (PDAnnotation note : page.getAnnotations()) {
        if (note instanceof PDAnnotationFileAttachment attached && attached.getFile() != null) {
          found.add(String.valueOf(attached.getFile().getFile()));
        }
      }
    }
    return found;
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, List<String> found, int depth)
      throws IOException {
    if (node == null || depth > DEEPEST || found.size() > NAMED) {
      return;
    }
    Map<String, PDComplexFileSpecification> names = node.getNames();
    if (names != null) {
      names.forEach(
          (name, file) -> {
            String called = file == null ? null : file.getFilename();
            found.add(called == null ? name : called);
          });
    }
    if (node.getKids() != null) {
      for (var kid : node.getKids()) {
        collect(kid, found, depth + 1);
      }
    }
  }
}
