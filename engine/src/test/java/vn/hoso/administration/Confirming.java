package vn.hoso.administration;

import java.util.Map;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;

/** Confirms what waits, as it is shown to who confirms. */
public final class Confirming {

  private static final String WAITING = "/api/administration/waiting";

  private Confirming() {}

  /**
   * @param address which ends with what waits and {@code /confirm}
   */
  public static Answer confirm(HosoClient by, String address) {
    return by.post(address, Map.of("seen", seen(by, address)));
  }

  /** What he has read when he reads it now; nothing where he may not or it waits no longer. */
  public static String seen(HosoClient by, String address) {
    String[] parts = address.split("/");
    Answer read = by.get(WAITING);
    if (read.status() != 200) {
      return "nothing";
    }
    return read.json().properties().stream()
        .flatMap(kind -> kind.getValue().valueStream())
        .filter(each -> each.path("id").asString().equals(parts[parts.length - 2]))
        .map(each -> each.path("seen").asString())
        .findFirst()
        .orElse("nothing");
  }
}
