/**
 * What differs between two folders of a procedure, in sentences: limits, steps, branches, papers,
 * forms, tables. What is only drawn otherwise is no difference. A pure function; door: {@link
 * vn.hoso.comparison.FolderComparison}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"bpmn", "deadline", "folder", "shared"})
package vn.hoso.comparison;
