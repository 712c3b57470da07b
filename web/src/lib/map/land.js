import { feature, mesh } from 'topojson-client';
import countries from 'world-atlas/countries-50m.json?url';
import { code } from './codes.js';

let land;

/**
 * The countries of Natural Earth 1:50m, read once from this desk when a map is first shown.
 *
 * @returns {Promise<{countries: {code: string | null, name: string, shape: any}[], borders: any}>}
 */
export function readLand() {
  land ??= fetch(countries)
    .then((answer) => answer.json())
    .then((world) => ({
      countries: feature(world, world.objects.countries).features.map((f) => ({ code: code(f), name: f.properties.name, shape: f })),
      borders: mesh(world, world.objects.countries, (a, b) => a !== b),
    }));
  return land;
}
