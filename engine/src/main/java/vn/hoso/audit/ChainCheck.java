package vn.hoso.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.hoso.dossier.DossierChain;

/** Whether the entries of one dossier are the chain its head closes. */
final class ChainCheck {

  private ChainCheck() {}

  /**
   * @param entries in order
   * @param told which of them were erased by somebody who is named
   */
  static Verification of(
      DossierChain.Head head, List<HistoryEntry> entries, Set<HistoryRows.Erasure> told) {
    var faults = new ArrayList<String>();
    byte[] last = new byte[32];
    long seq = 0;
    for (var entry : entries) {
      seq++;
      check(entry, seq, last, faults);
      if (entry.payload() == null
          && !told.contains(new HistoryRows.Erasure(entry.dossierId(), entry.seq()))) {
        faults.add("Mục " + entry.seq() + ": chi tiết đã mất mà không ai được ghi là đã xóa.");
      }
      last = entry.hash();
    }
    if (head.seq() != seq || !Arrays.equals(head.hash(), last)) {
      faults.add("Cuối nhật ký không khớp với hồ sơ.");
    }
    long erased = entries.stream().filter(entry -> entry.payload() == null).count();
    return new Verification(seq, erased, List.copyOf(faults));
  }

  private static void check(HistoryEntry entry, long seq, byte[] last, List<String> faults) {
    if (entry.seq() != seq) {
      faults.add("Mục " + entry.seq() + ": số thứ tự không liền.");
    }
    if (!Arrays.equals(entry.previous(), last)) {
      faults.add("Mục " + entry.seq() + ": không nối với mục trước.");
    }
    if (!entry.hashFits()) {
      faults.add("Mục " + entry.seq() + ": nội dung đã bị sửa.");
    }
    if (!entry.payloadFits()) {
      faults.add("Mục " + entry.seq() + ": chi tiết đã bị sửa.");
    }
  }
}
