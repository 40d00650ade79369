package vn.hoso.step;

import java.util.List;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.WrittenField;
import vn.hoso.shared.Text;

/**
 * What one completed step wrote, as far as the asking official may read it.
 *
 * @param outcome null where it is not for him
 * @param fields those that are for him, in the order of the form
 * @param hidden whether something was left out
 */
public record StepContent(
    StepRecordView step, Text outcome, List<WrittenField> fields, boolean hidden) {}
