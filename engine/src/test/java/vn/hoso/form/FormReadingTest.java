package vn.hoso.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.shared.Text;

class FormReadingTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @ValueSource(strings = {"documents", "askedDocuments"})
  void a_paper_is_read_by_its_name_whatever_list_it_was_chosen_from(String source) {
    var schema =
        """
        {"properties": {"reasons": {"title": "Nội dung", "items": {"properties": {
          "document": {"title": "Giấy tờ", "x-order": 0, "x-source": "%s"},
          "reason": {"title": "Lý do", "x-order": 1}}}}}}
        """
            .formatted(source);
    var data =
        """
        {"reasons": [{"document": "2-KNĐ", "reason": "Đã đối chiếu bản chính."}]}
        """;
    var reading = new FormReading(Map.of("2-KNĐ", "Lý lịch của người xin vào Đảng")::get);

    var read = reading.read(JSON.readTree(schema), JSON.readTree(data));

    var said = "Lý lịch của người xin vào Đảng · Đã đối chiếu bản chính.";
    assertThat(read).extracting(WrittenField::value).containsExactly(new Text(said, said));
  }
}
