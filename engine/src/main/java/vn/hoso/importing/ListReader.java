package vn.hoso.importing;

import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import vn.hoso.shared.ImportVerdict;

/**
 * One kind of list: its columns, what a row means, and the door behind which rows are compared and
 * written.
 *
 * @param <D> a row, as the owning module speaks of it
 */
interface ListReader<D> {

  ImportKind kind();

  List<Column> columns();

  /** How many rows are compared at once: all, since they speak of each other. */
  default int together() {
    return most();
  }

  /** How many rows are written in one transaction. */
  default int perTransaction() {
    return 1000;
  }

  /** The most rows a list may have. */
  int most();

  Class<D> type();

  /** The one that reads one file, with what holds for all its rows looked up once. */
  default ListReader<D> ofOneFile() {
    return this;
  }

  /**
   * The row's meaning; what is wrong with its cells is noted there, and then null may come back.
   */
  D read(RowCells cells);

  /** What tells two rows apart: no two rows of a list may have the same. */
  String key(D row);

  /** By which name rows of one key are told apart where accents contradict; null where by none. */
  default String spelling(D row) {
    return null;
  }

  /** Whom or what the row speaks of, for people. */
  String subject(D row);

  /** Lower ones are written first. */
  int rank(D row);

  /**
   * @param by who hands them in
   */
  List<ImportVerdict> compare(UUID by, List<D> rows);

  /**
   * @param overwrites whether the n-th row is written whole, also where it says less than is known
   */
  List<ImportVerdict> write(UUID by, List<D> rows, IntPredicate overwrites);

  /** Whom of the register rows speak of: whoever is shown what is known has read about them. */
  default List<UUID> persons(List<D> rows) {
    return List.of();
  }

  /** Of whom of the register the answer to each row tells something. */
  default List<List<UUID>> told(List<D> answered) {
    return answered.stream().<List<UUID>>map(row -> List.of()).toList();
  }

  /** Shapes the list may have beside that of the template; new ones for every file. */
  default List<ItemShape> shapes() {
    return List.of();
  }
}
