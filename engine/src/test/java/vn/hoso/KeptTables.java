package vn.hoso;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Does to tables that are kept what only the owner of the database can, who takes their guards
 * away. Within a transaction that is rolled back.
 */
public final class KeptTables {

  private KeptTables() {}

  /** An installation nobody has set up yet. */
  public static void emptyWithOrganisation(JdbcClient jdbc) {
    unguarded(
        jdbc, "organisation_event", "signing_file", "paper_number", "file_sweep", "file_fault");
    jdbc.sql("truncate hoso.unit, hoso.official cascade").update();
  }

  public static void unguarded(JdbcClient jdbc, String... tables) {
    List.of(tables)
        .forEach(each -> jdbc.sql("alter table hoso." + each + " disable trigger user").update());
  }
}
