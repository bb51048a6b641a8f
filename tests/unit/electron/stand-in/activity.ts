/** Counts what is under way inside the stand-ins, so that a test can wait until nothing is, instead of waiting a while. */
let underWay = 0

/** Runs work that ends by itself and counts it until then. */
export async function track<T>(work: () => Promise<T>): Promise<T> {
  underWay += 1
  try {
    return await work()
  } finally {
    underWay -= 1
  }
}

/** Resolves once nothing is under way and every promise has had its turn. */
export async function settle(): Promise<void> {
  for (let quiet = 0; quiet < 10; quiet = underWay === 0 ? quiet + 1 : 0) {
    await new Promise((resolve) => setImmediate(resolve))
  }
}
