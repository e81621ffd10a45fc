package org.reversementoring.reporting.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws the strips and drawings of a page as vectors. The few shapes that they have are drawn here, because the library that draws all of SVG
 * takes fonts and colours from the machine it runs on, so that two machines would give two files.
 *
 * @param fonts for the texts of a drawing
 */
record PdfDrawings(PdfFonts fonts) implements SVGDrawer {

    /** Used where a style sheet gives no width: dots for each unit of the drawing. */
    private static final double UNSIZED = -1;

    /** Pixels of a drawing whose places are shares of a page's width. */
    private static final double AS_WIDE_AS_A_PAGE = 640;

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        return image(svg, width, dotsPerPixel);
    }

    @Override
    public SVGImage buildStandaloneSVGImage(Element svg, String uri, double width, double height, double dotsPerPixel) {
        return image(svg, width, dotsPerPixel);
    }

    private SVGImage image(Element svg, double width, double dotsPerPixel) {
        List<Double> box = svg.hasAttribute("viewBox")
                ? SvgShapes.numbers(svg.getAttribute("viewBox"))
                : List.of(0.0, 0.0, AS_WIDE_AS_A_PAGE, SvgShapes.first(svg.getAttribute("height")));
        if (box.size() != 4 || box.get(2) <= 0 || box.get(3) <= 0) {
            throw new UnknownShapeException();
        }
        double scale = width <= UNSIZED + 1 ? dotsPerPixel : width / box.get(2);
        return new Image(new SvgShapes(fonts, box.get(2)).of(svg), scale, box);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Our page has none.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        throw new UnsupportedOperationException("fonts come as bytes");
    }

    @Override
    public void close() {
        // It holds nothing open.
    }

    private record Image(List<SvgShapes.Painted> shapes, double scale, List<Double> box) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(box.get(2) * scale);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(box.get(3) * scale);
        }

        @Override
        public void drawSVG(OutputDevice out, RenderingContext context, double x, double y) {
            AffineTransform place =
                    new AffineTransform(scale, 0, 0, scale, x - box.get(0) * scale, y - box.get(1) * scale);
            for (SvgShapes.Painted painted : shapes) {
                painted.fill().ifPresent(colour -> {
                    out.setColor(colour);
                    out.fill(place.createTransformedShape(painted.shape()));
                });
                painted.stroke().ifPresent(colour -> {
                    out.setColor(colour);
                    out.setStroke(stroke(painted));
                    out.draw(place.createTransformedShape(painted.shape()));
                });
            }
        }

        private BasicStroke stroke(SvgShapes.Painted painted) {
            float width = (float) (painted.width() * scale);
            if (painted.dashes().isEmpty()) {
                return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            }
            float[] dashes = new float[painted.dashes().size()];
            for (int at = 0; at < dashes.length; at++) {
                dashes[at] = (float) (painted.dashes().get(at) * scale);
            }
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
        }
    }
}
