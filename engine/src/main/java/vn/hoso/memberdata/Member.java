package vn.hoso.memberdata;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the register with what HoSo knows of him, as the file writes it.
 *
 * @param member whether a decided dossier says that he is one
 * @param values those known; days as dd/MM/yyyy
 */
record Member(UUID personId, boolean member, Map<MemberColumn, String> values) {

  Member {
    values = new EnumMap<>(values);
  }

  @Nullable String value(MemberColumn column) {
    return values.get(column);
  }

  String name() {
    return values.get(MemberColumn.FULL_NAME);
  }
}
