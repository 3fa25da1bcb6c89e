export function frame(): Promise<void>;
export function framesOf(move: (step: number) => void, count?: number): Promise<number[]>;
