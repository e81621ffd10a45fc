package org.reversementoring.reporting.pdf;

/** A drawing has something that is not drawn. Its message repeats nothing of the drawing. */
final class UnknownShapeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownShapeException() {
        super(
                "drawing: must have lines, circles, rectangles, paths, polygons, polylines, texts and groups alone to be drawn in a PDF");
    }
}
