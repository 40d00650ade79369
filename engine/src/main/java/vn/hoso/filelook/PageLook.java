package vn.hoso.filelook;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What a page would cost to draw, before it is drawn.
 *
 * @param written whether anything stands on it
 * @param lost whether what stood on it is not in the file
 * @param dots of all pictures it may draw
 */
record PageLook(int index, boolean written, boolean lost, long dots, long largestPicture) {

  /** Nothing, packed. */
  private static final int EMPTY = 8;

  /** As the format says where no unit of its own is told: 200 inches, five metres. */
  private static final float LARGEST = 14_400;

  static PageLook at(PDPage page, int index) {
    Pictures pictures = new Pictures();
    if (page.getResources() != null) {
      pictures.add(page.getResources().getCOSObject());
    }
    return new PageLook(index, written(page), lost(page), pictures.dots, pictures.largest);
  }

  private static boolean written(PDPage page) {
    Iterator<PDStream> contents = page.getContentStreams();
    boolean found = false;
    while (contents.hasNext() && !found) {
      found = contents.next().getLength() > EMPTY;
    }
    return found;
  }

  private static boolean lost(PDPage page) {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    boolean told = page.getCOSObject().containsKey(COSName.CONTENTS);
    boolean some = contents instanceof COSArray parts && parts.size() == 0;
    for (int i = 0; contents instanceof COSArray parts && i < parts.size(); i++) {
      some |= parts.getObject(i) instanceof COSStream;
    }
    return told && !(contents instanceof COSStream) && !some;
  }

  /** Larger ones bring down who draws or prints them; infinite ones are no number. */
  static void requireSize(PDPage page) {
    PDRectangle box = page.getMediaBox();
    float unit = page.getUserUnit();
    if (!(Math.max(box.getWidth(), box.getHeight()) * unit <= LARGEST)) {
      throw Refused.because(UnsafeReason.PAGE_TOO_LARGE);
    }
  }

  /** The library puts an empty page where one that is counted cannot be found. */
  static boolean standsForNone(PDPage page) {
    return !page.getCOSObject().containsKey(COSName.PARENT) && page.getCOSObject().size() == 1;
  }

  /** Counts pictures by what they say of themselves, also those inside of forms. */
  private static final class Pictures {

    private static final int MOST = 5000;

    private final Set<COSDictionary> seen = new HashSet<>();
    private long dots;
    private long largest;

    void add(COSDictionary resources) {
      COSDictionary objects =
          resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
      if (objects == null || seen.size() > MOST) {
        return;
      }
      for (COSName name : objects.keySet()) {
        COSBase object = objects.getDictionaryObject(name);
        if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
          take(dictionary);
        }
      }
    }

    private void take(COSDictionary object) {
      if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
        long size = (long) object.getInt(COSName.WIDTH, 0) * object.getInt(COSName.HEIGHT, 0);
        dots += size;
        largest = Math.max(largest, size);
      } else {
        add(object.getCOSDictionary(COSName.RESOURCES));
      }
    }
  }
}
