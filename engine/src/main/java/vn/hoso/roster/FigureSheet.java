package vn.hoso.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hoso.item.Item;
import vn.hoso.item.ItemsWanted;
import vn.hoso.rule.ItemFigures;
import vn.hoso.shared.DayText;

/** The summary table of a list: what is counted from top to bottom, post by post. */
final class FigureSheet {

  private static final int HEAD = 3;
  private static final int LABEL_WIDTH = 34;

  private FigureSheet() {}

  static void write(Workbook book, ItemFigures figures, ListedItems listed, String common) {
    if (figures.rows().isEmpty()) {
      return;
    }
    var sheet = book.newWorksheet("Biểu tổng hợp");
    var counted = listed.counted(figures);
    sheet.value(0, 0, "BIỂU TỔNG HỢP");
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(
        1, 0, common + " · Tính theo lượt người, tuổi đến ngày " + DayText.of(listed.asOf()));
    sheet.width(0, LABEL_WIDTH);
    sheet.value(HEAD, 0, "Nội dung");
    column(sheet, 1, "Tổng số", figures, listed, counted);
    int at = 2;
    for (var group : groups(counted)) {
      column(sheet, at++, group.get(0).title(), figures, listed, group);
    }
    sheet.range(HEAD, 0, HEAD, at - 1).style().bold().wrapText(true).set();
    labels(sheet, figures, at);
  }

  private static List<List<Item>> groups(List<Item> items) {
    var groups = new LinkedHashMap<String, List<Item>>();
    items.stream()
        .filter(item -> item.title() != null)
        .forEach(
            item ->
                groups
                    .computeIfAbsent(ItemsWanted.key(item.title()), key -> new ArrayList<>())
                    .add(item));
    return List.copyOf(groups.values());
  }

  private static void column(
      Worksheet sheet,
      int at,
      String label,
      ItemFigures figures,
      ListedItems listed,
      List<Item> items) {
    sheet.value(HEAD, at, label);
    sheet.width(at, 18);
    sheet.value(HEAD + 1, at, items.size());
    int row = HEAD + 2;
    for (var figure : figures.rows()) {
      sheet.value(row++, at, (int) items.stream().filter(i -> listed.has(figure, i)).count());
    }
  }

  private static void labels(Worksheet sheet, ItemFigures figures, int aims) {
    sheet.value(HEAD, aims, "Mục tiêu");
    sheet.value(HEAD + 1, 0, "Tổng số");
    int row = HEAD + 2;
    for (var figure : figures.rows()) {
      sheet.value(row, 0, figure.label().vi());
      if (figure.aim() != null) {
        sheet.value(row, aims, "từ " + figure.aim() + "% (" + figure.source() + ")");
      }
      row++;
    }
  }
}
