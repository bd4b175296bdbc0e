import { describeScreens } from './support/screens'

describeScreens(1, 2)
