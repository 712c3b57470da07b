import { geoMercator, geoNaturalEarth1 } from 'd3-geo';

/** How far from its centre a place may reach, in km, by how it is known. An exact place is a mark without extent. */
const REACH = { exact: 0, near: 12, district: 30, province: 90, region: 180, country: 250 };

/** Degrees that a view holds around a lone place. */
const LEAST = 5;

/**
 * A projection into which all these points fit: of part of the world Mercator's, of most of it the Natural Earth's.
 *
 * @param {[number, number][]} points degrees east and north
 */
export function project(points, width, height) {
  const room = [[28, 28], [width - 28, height - 28]];
  if (points.length === 0) return geoNaturalEarth1().fitExtent(room, { type: 'Sphere' });
  const [lons, lats] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [w, e, s, n] = [Math.min(...lons) - LEAST, Math.max(...lons) + LEAST, Math.max(-80, Math.min(...lats) - LEAST / 2), Math.min(82, Math.max(...lats) + LEAST / 2)];
  const part = e - w < 110;
  const corners = { type: 'MultiPoint', coordinates: [[w, s], [e, s], [e, n], [w, n], [(w + e) / 2, s], [(w + e) / 2, n]] };
  return (part ? geoMercator().rotate([-(w + e) / 2, 0]) : geoNaturalEarth1()).fitExtent(room, part ? corners : { type: 'Sphere' });
}

/**
 * A point well inside a country's largest piece, so that its mark lies neither at sea nor abroad: of a grid of points, the inner one that
 * is farthest from the outline.
 *
 * @param {any} shape a feature @returns {[number, number]}
 */
export function inside(shape) {
  const pieces = shape.geometry.type === 'MultiPolygon' ? shape.geometry.coordinates : [shape.geometry.coordinates];
  const ring = pieces.reduce((a, b) => (size(b[0]) > size(a[0]) ? b : a))[0];
  const [w, e, s, n] = bounds(ring);
  let best = [(w + e) / 2, (s + n) / 2];
  let room = 0;
  for (let i = 1; i < 20; i++) {
    for (let j = 1; j < 20; j++) {
      const point = [w + ((e - w) * i) / 20, s + ((n - s) * j) / 20];
      const least = Math.min(...ring.map(([x, y]) => Math.hypot((x - point[0]) * Math.cos((point[1] * Math.PI) / 180), y - point[1])));
      if (least > room && holds(ring, point)) [best, room] = [point, least];
    }
  }
  return best;
}

function bounds(ring) {
  const [lons, lats] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
  return [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
}

function size(ring) {
  const [w, e, s, n] = bounds(ring);
  return (e - w) * (n - s);
}

/** Whether a ring goes round a point: how often a line from it eastward crosses the ring. */
function holds(ring, [x, y]) {
  let in_ = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[x1, y1], [x2, y2]] = [ring[i], ring[j]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) in_ = !in_;
  }
  return in_;
}

/** Radius in pixels, before any zoom, of the circle that a place stands for. */
export function reach(projection, area) {
  const km = REACH[area.precision] ?? 60;
  const [, y1] = projection([area.lon, area.lat]);
  const [, y2] = projection([area.lon, Math.min(89, area.lat + km / 111.2)]);
  return Math.abs(y1 - y2);
}

/** The arc of a ring from twelve o'clock on, as wide as a share of it. */
export function arc(r, share) {
  if (share >= 0.999) return `M0 ${-r}A${r} ${r} 0 1 1 -.01 ${-r}z`;
  const angle = share * 2 * Math.PI;
  return `M0 ${-r}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${(r * Math.sin(angle)).toFixed(2)} ${(-r * Math.cos(angle)).toFixed(2)}`;
}

/**
 * Those labels that find room, the first ones first: right of their mark, or left of it where the edge is near or another mark stands there.
 *
 * @param {{key: string, x: number, left: number, edge: number, y: number, text: string}[]} labels
 * @param {{key: string, x: number, y: number, ring: number}[]} marks
 */
export function apart(labels, marks) {
  const kept = [];
  for (const l of labels) {
    const w = l.text.length * 7.4;
    const free = (x) =>
      x > 0 &&
      x + w <= l.edge &&
      kept.every((k) => Math.abs(k.y - l.y) > 17 || x > k.x + k.w + 6 || k.x > x + w + 6) &&
      marks.every((m) => m.key === l.key || m.x + m.ring < x || m.x - m.ring > x + w || m.y + m.ring < l.y - 11 || m.y - m.ring > l.y + 3);
    const x = [l.x, l.left - w].find(free);
    if (x !== undefined) kept.push({ ...l, x, w });
  }
  return kept;
}

/** A box with a little room around what it holds, as the filter takes it. @param {string} box west, south, east, north in degrees */
export function wider(box) {
  const [w, s, e, n] = box.split(',').map(Number);
  const room = 0.01 + 0.02 * Math.max(e - w, n - s);
  return [Math.max(-180, w - room), Math.max(-90, s - room), Math.min(180, e + room), Math.min(90, n + room)].map((d) => d.toFixed(3)).join(',');
}
