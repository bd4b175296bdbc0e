import { describeScreens } from './support/screens'

describeScreens(0, 2)
