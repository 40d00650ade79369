package vn.hoso.meeting;

import java.util.List;
import java.util.UUID;

/**
 * What speaks against recording a row, in the asker's language.
 *
 * @param code of the refusal, the same as for the single step
 * @param fields by field of the step's form; empty where no field is at fault
 */
public record RowProblem(UUID workItemId, String code, String text, List<RowFault> fields) {

  /** What is wrong with one field. */
  public record RowFault(String field, String code, String text) {}
}
