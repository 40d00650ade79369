package vn.hoso.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets tables be filled in any order and with what their triggers would refuse, as rows come back
 * from a copy. Within one transaction: references between tables are taken off and put on again,
 * which checks each of them; triggers sleep. It needs no superuser, the owner of the tables may.
 */
public final class LooseTables {

  private static final String ON_OURS =
      " n.nspname in ('hoso', 'camunda') and c.relkind in ('r', 'p') ";

  private final Connection connection;
  private final List<String> tighten;

  private LooseTables(Connection connection, List<String> tighten) {
    this.connection = connection;
    this.tighten = tighten;
  }

  public static LooseTables of(Connection connection) throws SQLException {
    List<String> loosen = new ArrayList<>();
    List<String> tighten = new ArrayList<>();
    references(connection, loosen, tighten);
    triggers(connection, loosen, tighten);
    run(connection, loosen);
    return new LooseTables(connection, tighten);
  }

  private static void references(Connection connection, List<String> loosen, List<String> tighten)
      throws SQLException {
    String sql =
        "select c.oid::regclass::text, quote_ident(k.conname), pg_get_constraintdef(k.oid)"
            + " from pg_constraint k join pg_class c on c.oid = k.conrelid"
            + " join pg_namespace n on n.oid = c.relnamespace"
            + " where k.contype = 'f' and k.conparentid = 0 and"
            + ON_OURS
            + "order by 1, 2";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        String table = "alter table " + row.getString(1);
        loosen.add(table + " drop constraint " + row.getString(2));
        tighten.add(table + " add constraint " + row.getString(2) + " " + row.getString(3));
      }
    }
  }

  private static void triggers(Connection connection, List<String> loosen, List<String> tighten)
      throws SQLException {
    String sql =
        "select c.oid::regclass::text, quote_ident(t.tgname), t.tgenabled"
            + " from pg_trigger t join pg_class c on c.oid = t.tgrelid"
            + " join pg_namespace n on n.oid = c.relnamespace"
            + " where not t.tgisinternal and t.tgenabled <> 'D' and"
            + ON_OURS
            + "order by 1, 2";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        String table = "alter table " + row.getString(1);
        loosen.add(table + " disable trigger " + row.getString(2));
        tighten.add(table + " enable " + always(row.getString(3)) + row.getString(2));
      }
    }
  }

  private static String always(String enabled) {
    return switch (enabled) {
      case "A" -> "always trigger ";
      case "R" -> "replica trigger ";
      default -> "trigger ";
    };
  }

  /** Everything is as strict as before; fails where a row refers to one that is not there. */
  public void tighten() throws SQLException {
    run(connection, tighten);
  }

  private static void run(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
