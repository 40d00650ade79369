package vn.hoso.pdftable;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a file refers to from its beginning on, as the library reads it. */
final class References {

  private References() {}

  static Set<COSObjectKey> of(PDDocument pdf) {
    Set<COSObjectKey> found = new HashSet<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> next = new ArrayDeque<>(List.of(pdf.getDocument().getTrailer()));
    while (!next.isEmpty()) {
      COSBase each = next.remove();
      if (each instanceof COSObject object) {
        if (object.getKey() != null) {
          found.add(object.getKey());
        }
        each = object.getObject();
      }
      if (each != null && seen.add(each)) {
        if (each instanceof COSDictionary dictionary) {
          next.addAll(dictionary.getValues());
        } else if (each instanceof COSArray array) {
          array.forEach(next::add);
        }
      }
    }
    return found;
  }
}
