package vn.hoso.task;

import java.util.Set;
import vn.hoso.dossier.StepRecordView;

/** A step and what the asker may do with it. */
public record Task(StepRecordView step, Set<TaskAction> actions) {}
