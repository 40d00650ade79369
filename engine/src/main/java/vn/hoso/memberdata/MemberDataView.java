package vn.hoso.memberdata;

import java.util.List;

/**
 * What can be exchanged with the member database.
 *
 * @param members how many the file would hold
 * @param withoutNumber how many of them have no number of identity, so that they cannot be compared
 * @param others how many of the register are left out: no decided dossier says that they are
 *     members
 */
public record MemberDataView(int members, int withoutNumber, int others, List<ColumnView> columns) {

  /**
   * A column of the file.
   *
   * @param held whether HoSo has something to write there; the others are left empty
   * @param known in how many of its rows
   */
  public record ColumnView(String heading, boolean held, int known) {}
}
