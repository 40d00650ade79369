package vn.hoso.audit;

import java.util.List;

/**
 * What checking a history found.
 *
 * @param entries how many there are
 * @param erased how many payloads were erased, which is allowed
 * @param faults sentences, Vietnamese; empty when the history is whole
 */
public record Verification(long entries, long erased, List<String> faults) {

  public boolean whole() {
    return faults.isEmpty();
  }
}
