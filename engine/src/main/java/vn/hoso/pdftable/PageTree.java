package vn.hoso.pdftable;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a file, in the branches they hang on. Some readers walk through all branches, others
 * leap over as many pages as a branch says it has, and what a page does not say they ask of the
 * branch it names.
 */
public final class PageTree {

  /** Nobody hangs pages deeper. */
  private static final int DEEPEST = 50;

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean holds = true;

  private PageTree() {}

  /** Whether every reader finds the same pages in the same order. */
  public static boolean holds(PDDocument pdf) {
    var tree = new PageTree();
    COSBase root = pdf.getDocumentCatalog().getCOSObject().getItem(COSName.PAGES);
    tree.pages(root, null, 0);
    return tree.holds;
  }

  /** How many pages hang there. */
  private long pages(@Nullable COSBase item, @Nullable COSObjectKey parent, int depth) {
    boolean referred =
        item instanceof COSObject object && object.getObject() instanceof COSDictionary;
    if (!referred || depth > DEEPEST) {
      holds = false; // a branch that stands in another is found by some alone
      return 0;
    }
    var object = (COSObject) item;
    var node = (COSDictionary) object.getObject();
    holds &= seen.add(node);
    COSBase names = node.getItem(COSName.PARENT);
    boolean elsewhere =
        parent != null
            && names instanceof COSObject above
            && !Objects.equals(above.getKey(), parent);
    holds &= !elsewhere;
    if (!node.containsKey(COSName.KIDS) || !holds) {
      return 1;
    }
    long pages = 0;
    if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
      for (int i = 0; i < kids.size() && holds; i++) {
        pages += pages(kids.get(i), object.getKey(), depth + 1);
      }
    }
    holds &= node.getLong(COSName.COUNT, -1) == pages;
    return pages;
  }
}
