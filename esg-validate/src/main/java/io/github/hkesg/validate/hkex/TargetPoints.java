package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.Target;
import io.github.hkesg.model.TargetPoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of a target, each with its place. */
final class TargetPoints {
    /** A point and where it stands. */
    record At(Location location, TargetPoint point) {}

    private TargetPoints() {}

    /** All points that can be given, the base first. */
    static List<At> all(Target target, Location location) {
        List<At> all = new ArrayList<>(one(target.base(), location.field("base")));
        all.addAll(aims(target, location));
        all.addAll(performance(target, location));
        return all;
    }

    /** What is to be reached: milestones, the goal and the gross target that goes with it. */
    static List<At> aims(Target target, Location location) {
        List<At> aims = new ArrayList<>(milestones(target, location));
        aims.addAll(one(target.goal(), location.field("goal")));
        aims.addAll(one(target.associatedGross(), location.field("associatedGross")));
        return aims;
    }

    static List<At> milestones(Target target, Location location) {
        return list(target.milestones(), location.field("milestones"));
    }

    static List<At> performance(Target target, Location location) {
        return list(target.performance(), location.field("performance"));
    }

    private static List<At> one(@Nullable TargetPoint point, Location location) {
        return point == null ? List.of() : List.of(new At(location, point));
    }

    private static List<At> list(List<TargetPoint> points, Location location) {
        List<At> located = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            located.add(new At(location.index(i), points.get(i)));
        }
        return located;
    }
}
