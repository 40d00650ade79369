package vn.hoso.task;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an official may do with an open step; the words of {@code actions[]}. */
public enum TaskAction {
  /** Nhận xử lý. */
  CLAIM("claim"),
  /** Bỏ nhận. */
  RELEASE("release"),
  /** Phân công. */
  ASSIGN("assign"),
  /** Hoàn thành và chuyển. */
  COMPLETE("complete"),
  /** Thu hồi. */
  RECALL("recall"),
  /** Xem. */
  OPEN("open");

  private final String word;

  TaskAction(String word) {
    this.word = word;
  }

  @JsonValue
  public String word() {
    return word;
  }
}
