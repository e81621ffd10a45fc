package org.reversementoring.reporting.pdf;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path of straight lines, read from the letters and numbers of SVG: M, L, H, V, Z and their small ones. */
final class SvgPath {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)|[^\\s,]");

    private final Deque<String> tokens = new ArrayDeque<>();
    private final Path2D.Double path = new Path2D.Double();
    private double x;
    private double y;

    private SvgPath() {}

    static Shape of(String text) {
        SvgPath reader = new SvgPath();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            reader.tokens.add(matcher.group());
        }
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = ' ';
        while (!tokens.isEmpty()) {
            boolean named = Character.isLetter(tokens.element().charAt(0));
            if (named) {
                command = tokens.remove().charAt(0);
            }
            step(command);
            // Further pairs of numbers after a move are lines.
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
    }

    private void step(char command) {
        boolean first = path.getCurrentPoint() == null;
        double fromX = Character.isLowerCase(command) ? x : 0;
        double fromY = Character.isLowerCase(command) ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                to(fromX + number(), fromY + number());
                path.moveTo(x, y);
                return;
            }
            case 'L' -> to(fromX + number(), fromY + number());
            case 'H' -> to(fromX + number(), y);
            case 'V' -> to(x, fromY + number());
            case 'Z' -> {
                require(!first);
                path.closePath();
                to(path.getCurrentPoint().getX(), path.getCurrentPoint().getY());
                return;
            }
            default -> throw new UnknownShapeException();
        }
        require(!first);
        path.lineTo(x, y);
    }

    private void to(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private double number() {
        require(!tokens.isEmpty());
        return SvgShapes.first(tokens.remove());
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new UnknownShapeException();
        }
    }
}
