package vn.hoso.bigdata;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people the copies are about: {@code hoso.copied_person}, each with a name of his own kind.
 */
final class BigPeople {

  private static final String[] FAMILY =
      "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split(" ");
  private static final String[] MIDDLE =
      "Văn Thị Đức Minh Quang Hữu Thanh Ngọc Xuân Thu Hồng Kim Anh Bảo Gia Công Đình".split(" ");
  private static final String[] GIVEN =
      ("An Bình Chi Dũng Giang Hà Hải Hạnh Hiếu Hòa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Nghĩa"
              + " Oanh Phúc Phương Quân Quỳnh Sơn Tâm Thảo Thắng Trang Trung Tú Tùng Uyên Vân Việt Yến")
          .split(" ");

  private final JdbcClient jdbc;

  BigPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of each open dossier another; what is over is about the same people. */
  void make(int people) {
    jdbc.sql("drop table if exists hoso.copied_person").update();
    jdbc.sql(
            """
            create unlogged table hoso.copied_person as
            with word(family, middle, given) as (
              values (cast(:family as text[]), cast(:middle as text[]), cast(:given as text[])))
            select n, uuidv7() id, concat_ws(' ', family[1 + n % cardinality(family)],
              middle[1 + n / 7 % cardinality(middle)], middle[1 + n / 11 % cardinality(middle)],
              given[1 + n / 3 % cardinality(given)]) full_name
            from word, generate_series(0, :last) n
            """)
        .params(Map.of("family", FAMILY, "middle", MIDDLE, "given", GIVEN, "last", people - 1))
        .update();
    jdbc.sql("create unique index on hoso.copied_person (n)").update();
    jdbc.sql("analyze hoso.copied_person").update();
  }

  /** In the register, each as one of the originals is there; the year of birth differs. */
  void register() {
    new CopiedRows(jdbc)
        .copy(
            "hoso.person",
            """
            (select distinct on (person) * from hoso.copied order by person, n) c
            join hoso.copied_person p on p.n = c.person
            join hoso.dossier_item i on i.dossier_id = c.original
            join hoso.person x on x.id = i.person_id
            left join hoso.copied_seat home on home.branch = c.branch and home.original = x.home_unit_id
            left join hoso.copied_seat clerk on clerk.branch = c.branch and clerk.original = x.entered_by
            """,
            Map.of(
                "id", "p.id",
                "full_name", "p.full_name",
                "birth_year", "1960 + p.n % 45",
                "home_unit_id", "coalesce(home.id, x.home_unit_id)",
                "entered_by", "coalesce(clerk.id, x.entered_by)"));
  }
}
