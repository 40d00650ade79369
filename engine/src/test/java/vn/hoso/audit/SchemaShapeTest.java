package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.IntegrationTest;

/** What the migrations made is as they made it, or whoever changed it is found out. */
@IntegrationTest
class SchemaShapeTest {

  private static final Path FILE = Path.of("src/main/resources/vn/hoso/audit/schema-shape.tsv");

  @Autowired SchemaShape shape;
  @Autowired KeptGuards guards;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  /** After a migration: once more with {@code -Dhoso.shape.write=true}. */
  @Test
  void the_file_is_what_the_migrations_make() throws IOException {
    var lines =
        Stream.concat(
                Stream.of(String.valueOf(shape.version())),
                shape.now().stream().map(SchemaShape.Part::line))
            .toList();
    if (Boolean.getBoolean("hoso.shape.write")) {
      Files.write(FILE, lines);
    }
    assertThat(Files.readAllLines(FILE)).isEqualTo(lines);
  }

  /** That what refuses is there stands here by hand: the file follows the migrations. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "access_log",
        "ballot",
        "ballot_confirmation",
        "ballot_line",
        "ballot_reason",
        "direction",
        "direction_end",
        "document_conclusion",
        "file_fault",
        "file_sweep",
        "gate_conclusion",
        "history_check",
        "history_entry",
        "log_seal",
        "organisation_event",
        "paper_number",
        "signing_file"
      })
  void what_is_kept_has_guards_that_refuse(String table) {
    assertThat(
            jdbc.sql(
                    """
                    select count(distinct tgtype) from pg_trigger join pg_proc p on p.oid = tgfoid
                    where tgrelid = cast('hoso.' || ? as regclass) and not tgisinternal and tgqual is null
                      and tgattr::text = '' and (tgtype = 27 and p.prosrc like '%raise exception%'
                        or tgtype = 34 and p.proname = 'refuse_emptying')
                    """)
                .param(table)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void untouched_it_has_no_fault() {
    assertThat(guards.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "create or replace function hoso.blocked(official uuid) returns boolean language sql stable parallel safe as $$select false$$ | Hàm blocked(uuid)",
        "create or replace function hoso.tell_work() returns trigger language plpgsql as 'begin return null; end' | Hàm tell_work()",
        "alter function hoso.same_person(uuid) volatile | Hàm same_person(uuid)",
        "alter function hoso.tell_work() security definer | Hàm tell_work()",
        "alter table hoso.dossier drop constraint dossier_pkey cascade | Bảng dossier: ràng buộc dossier_pkey",
        "alter table hoso.step_record disable trigger step_record_closed | Bảng step_record: trigger step_record_closed",
        "drop trigger work_item_told on hoso.work_item | Bảng work_item: trigger work_item_told",
        "alter table hoso.step_record drop constraint step_record_pkey cascade | Bảng ballot: ràng buộc ballot_task_id_fkey",
        "alter table hoso.ballot_reason set unlogged | Bảng ballot_reason:",
        "alter table hoso.dossier alter column code drop not null | Bảng dossier: các cột",
        "alter table hoso.document alter column secrecy set default 'SECRET' | Bảng document: các cột",
        "alter table hoso.access_log add constraint nothing check (false) not valid | Bảng access_log: có thêm ràng buộc nothing",
        "create unique index one_only on hoso.access_log ((1)) where false | Bảng access_log: có thêm chỉ mục duy nhất one_only",
        "alter table hoso.dossier_link rename to link_of_old | Bảng dossier_link:",
        "alter table camunda.act_ru_execution drop constraint act_fk_exe_procdef | Bảng act_ru_execution: ràng buộc act_fk_exe_procdef",
        "create trigger aside before insert on camunda.act_ru_task for each row execute function hoso.tell_work() | Bảng act_ru_task: có thêm trigger aside",
        "create function public.count(text) returns bigint language sql as 'select 0::bigint' | hàm hoặc toán tử public.count(text)"
      })
  void what_somebody_made_of_it_shows(String statement, String said) {
    List<String> found =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.sql(statement).update();
              return guards.faults();
            });
    assertThat(found).anyMatch(text -> text.contains(said));
  }

  /** Of a table that is gone its parts are not told one by one. */
  @Test
  void a_table_that_is_gone_is_one_sentence_and_those_of_the_keys_to_it() {
    List<String> found =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.sql("drop table hoso.work_item_opened").update();
              return guards.faults();
            });
    assertThat(found).containsExactly("Bảng work_item_opened: không còn như HoSo đã tạo.");
  }
}
