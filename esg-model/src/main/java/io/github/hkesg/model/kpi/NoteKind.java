package io.github.hkesg.model.kpi;

/** Why a figure needs a word beside it. */
public enum NoteKind {
    /** A comparative was restated since it was first published. */
    RESTATED,
    /** The way of measuring or counting changed. */
    METHOD_CHANGED,
    /** The report says why the figure moved. */
    CHANGE_EXPLAINED,
    /** The figure covers less or more than the report's boundary. */
    BOUNDARY,
    /** What the figure includes. */
    DEFINITION,
    /** The figure is estimated. */
    ESTIMATED
}
