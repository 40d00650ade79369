package vn.hoso.form;

import java.util.List;
import java.util.Map;

/**
 * What a filled form says about the dossier.
 *
 * @param dates by name of the dated fact ({@code x-fact})
 * @param conditions by name of the yes/no fact ({@code x-condition})
 * @param days those that become no fact
 */
public record FormFacts(
    Map<String, FormDate> dates, Map<String, Boolean> conditions, List<FormDate> days) {

  public FormFacts {
    dates = Map.copyOf(dates);
    conditions = Map.copyOf(conditions);
    days = List.copyOf(days);
  }
}
